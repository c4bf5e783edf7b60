namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>The words that programs and people write above columns. A line is a field, its label after a stroke, and words without spaces.</summary>
internal static class HeadingWords
{
    public const string All = """
        Name: name fullname displayname contactname contact customername customer client clientname kunde kundenname person anzeigename namensanzeige vollstaendigername vollstandigername
        Name: nomcomplet nomaffiche nomaafficher nombrecompleto nombreparamostrar nomecompleto nomevisualizzato nazwawyswietlana imieinazwisko volledigenaam weergavenaam naam navn namn nimi jmeno
        Name: 表示名 氏名 名前 お名前 姓名 全名 имя фио полноеимя commonname fileas filas formattedname firstandlastname firstlast namn fulltnavn patientname member membername guest guestname
        Prefix: prefix nameprefix title titel anrede salutation honorific honorificprefix civilite titre titulo tratamiento tytul titolo mrmrs 敬称 titrecivilite
        Given: firstname givenname given forename first vorname prenom nombre nome primeironome imie voornaam fornavn fornamn etunimi krestnijmeno 名 firstnames christianname pila
        Middle: middlename middle additionalname additionalnames weiterervorname zweitervorname weiterevornamen deuxiemeprenom segundonombre secondonome drugieimie tussenvoegsel mellemnavn middlenames
        Family: lastname familyname family surname last nachname familienname nomdefamille nom apellido apellidos cognome sobrenome nazwisko achternaam etternavn efternavn efternamn sukunimi prijmeni 姓 фамилия surnames
        Suffix: suffix namesuffix namenszusatz suffixe sufijo sufiks suffisso sufixo
        AddressAs: addressas dear greeting letterheading
        Pronoun: pronoun pronouns
        Language: language preferredlanguage lang sprache langue idioma lingua jezyk taal
        TimeZone: timezone tz zeitzone
        ExternalId: id uid guid externalid customerid customernumber customerno kundennummer kundennr accountnumber accountno clientid contactid memberid numeroclient numerodecliente entryid
        Organisation: organization organisation organizationname organisationname company companyname firma firmenname unternehmen societe entreprise empresa organizacion azienda societa nazwafirmy bedrijf organisatie
        Organisation: employer o orgname org 会社 会社名 勤務先 foretag selskap firmanavn organizacao organizzazione компания
        JobTitle: jobtitle position role occupation beruf stelle titelposition posicion fonction poste cargo puesto stanowisko functie 役職 organizationtitle profession qualifica ruolo
        Phone: phone phonenumber telephone telephonenumber tel telefon telefonnummer telefonnr rufnummer fon telefono telefone telephones numerodetelephone numerodetelefono numertelefonu telefoon 電話 電話番号 телефон phones
        Phone: telefonos puhelin telefonszam phoneno telno contactnumber primaryphonenumber number telefonprimario telefonohabitual
        Phone/home: telefonprivat telephonedomicile telefonoparticular telefondomowy telefonocasa telefonthuis homephonenumber 自宅電話 自宅の電話 自宅電話番号 tellogement casa
        Phone/work: telefongeschaftlich telephonebureau telefonodeltrabajo telefonotrabajo telefonsluzbowy telefonolavoro telefonufficio telefoonwerk daytimephone businessnumber 勤務先電話 会社電話 職場の電話
        Phone/mobile: mobile mobilephone mobilenumber mobileno cell cellphone cellular handy mobil mobiltelefon mobiltelefonnummer mobilnummer handynummer telmobile telephonemobile portable telportable movil telefonomovil
        Phone/mobile: celular cellulare telefonokomorkowy telefonkomorkowy komorka mobielnummer mobiel gsm 携帯 携帯電話 携帯電話番号 мобильный mobiltlf homemobile iphone whatsapp
        Phone/fax: fax faxnumber telefax telecopie faks telecopieur facsimile ファックス
        Phone/home fax: faxprivat telecopiedomicile
        Phone/work fax: faxgeschaftlich telecopiebureau
        Phone/pager: pager pagernumber ポケットベル
        Phone/car: carphone autotelefon telephonevoiture
        Phone/assistant: assistantsphone assistantphone telefonassistent
        Phone/main: primaryphone companymainphone mainphone haupttelefon switchboard
        Phone/callback: callback ruckmeldung
        Phone/radio: radiophone
        Phone/isdn: isdn
        Phone/telex: telex
        Phone/text phone: ttytddphone
        Phone/video: phonevideo videophone
        Email: email emailaddress mail emailaddresses primaryemail secondaryemail mailaddress emails epost epostadresse correo correoelectronico emailadresse emailadr emailvalue
        Email: adressedemessagerie adresseemail courriel adressemail direcciondecorreoelectronico direcciondecorreo adresemail adrespocztyelektronicznej indirizzoemail postaelettronica メール メールアドレス
        Email: 電子メール eposta почта emailother emailaddressprimary secondemail mozillasecondemail sahkoposti epostadress direccionemail enderecodeemail
        Email/home: personalemail privateemail emailprivat
        Email/work: workemail businessemail emailgeschaftlich
        Address: postaladdress fulladdress anschrift adresse adres indirizzo direccion endereco domicilio 住所 адрес adress formattedaddress
        Street: address street streetaddress strasse strassehausnummer rue calle ulica via straat straatnaam 番地 адресулица addressline addresspobox addressstreet rua housenumber hausnummer streetname pobox postfach extendedaddress adresszeile
        City: city town ort stadt ville ciudad localidad miasto citta cidade plaats locality suburb 市区町村 市町村 город posttown miejscowosc
        Region: state region province county stateprovince bundesland kanton bundeslandkanton departement provincia estado prowincja wojewodztwo 都道府県 stateregion statecounty regionkanton
        PostalCode: zip zipcode postalcode postcode plz postleitzahl codepostal codigopostal kodpocztowy cap cep 郵便番号 индекс postnummer postnr
        Country: country countryregion land landregion pays paysregion pais paisregion kraj krajregion paese 国 страна countryname
        Address/home: hjemmeadresse
        Birthday: birthday birthdate dateofbirth dob bday geburtstag geburtsdatum anniversaire datedenaissance naissance datenaissance cumpleanos fechadenacimiento compleanno datadinascita urodziny dataurodzenia aniversario
        Birthday: datadenascimento verjaardag geboortedatum fodselsdag fodelsedag 誕生日 生年月日 nele neele geborenam geboren natoil natail
        Birthday/year: birthyear geburtsjahr
        Birthday/month: birthmonth geburtsmonat
        Birthday/day: birthdayofmonth geburtstagtag
        Day/Anniversary: anniversary weddinganniversary wedding jahrestag hochzeitstag anniversairedemariage aniversariodeboda rocznica
        Notes: notes note comments comment remarks remark notizen notiz bemerkung bemerkungen kommentar notas observaciones uwagi notatki opmerkingen memo description メモ 備考 заметки nota commentaires remarque remarques anmerkung anmerkungen
        Likes: likestobeserved preferences
        Tags: tags categories category labels kategorien kategorie groupmembership groups group categorias kategorie categorie etiquettes etiquetas libelles カテゴリ stichworter keywords
        MayContact: maybecontacted optin
        KnownSince: customersince clientsince membersince kundeseit clientdepuis clientedesde knownsince
        Branch: branch filiale standort succursale sucursal
        Ignored: emailtype emaildisplaytype emailtyp
        """;
}
